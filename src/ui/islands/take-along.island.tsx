import { BringHere } from '../take-along/bring-here.tsx';
import { TakeWithYou } from '../take-along/take-with-you.tsx';
import { useCourseFacts } from '../take-along/use-course-facts.ts';

interface Props {
  readonly factsAddress: string;
  readonly schemaAddress: string;
}

/** The resume code and the progress file: away from this device, and to it. */
export default function TakeAlongIsland({ factsAddress, schemaAddress }: Props) {
  const facts = useCourseFacts(factsAddress);
  return (
    <div className="take-along needs-script">
      <TakeWithYou facts={facts} schemaAddress={schemaAddress} />
      <BringHere facts={facts} />
    </div>
  );
}
