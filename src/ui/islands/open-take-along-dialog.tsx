import { createRoot } from 'react-dom/client';
import { loadStyle } from '../page/load-style.ts';
import styleAddress from '../styles/take-along.css?url';
import { TakeWithYou } from '../take-along/take-with-you.tsx';
import { useCourseFacts } from '../take-along/use-course-facts.ts';
import { searchText } from '../text/search-text.ts';
import { takeAlongText } from '../text/take-along-text.ts';

/** Where nothing is saved, going to another page would lose what there is to take along: so it is offered here. */
export async function openTakeAlongDialog(factsAddress: string): Promise<void> {
  await loadStyle(styleAddress);
  // Pressed twice while its style was on the way.
  if (document.querySelector('.take-along-dialog')) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'take-along-dialog';
  dialog.setAttribute('aria-label', takeAlongText.title);
  document.body.append(dialog);
  const root = createRoot(dialog);
  root.render(<TakeAlongDialog factsAddress={factsAddress} />);
  dialog.addEventListener('close', () => {
    root.unmount();
    dialog.remove();
  });
  dialog.showModal();
}

function TakeAlongDialog({ factsAddress }: { readonly factsAddress: string }) {
  return (
    <>
      <form method="dialog">
        <button type="submit" className="button button-quiet">
          {searchText.close}
        </button>
      </form>
      <TakeWithYou facts={useCourseFacts(factsAddress)} isDialog />
    </>
  );
}
