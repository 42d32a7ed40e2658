import type { FilterCounts } from '../../search/count-facets.ts';
import type { Filters } from '../../search/create-search.ts';
import type { Dictionary } from '../../search/index-files.ts';
import type { SearchKind } from '../../search/searchable.ts';
import { searchText } from '../text/search-text.ts';

interface Props extends Pick<Dictionary, 'facets' | 'modules' | 'paths'> {
  /** What the ids of its fields begin with. */
  readonly name: string;
  readonly filters: Filters;
  /** How many results each choice leaves, once that is known. */
  readonly counts: FilterCounts | undefined;
  readonly onChange: (filters: Filters) => void;
}

/** What results can be narrowed to, as far as this course has more than one of it, and how many each choice leaves. */
export function SearchFilters({ name, filters, counts, onChange, facets, modules, paths }: Props) {
  const kinds = [...new Set(facets.map(({ kind }) => kind))];
  const lists = [
    { of: 'kind', label: searchText.kind, options: kinds.map((id) => ({ id, label: searchText.kinds[id] })) },
    {
      of: 'module',
      label: searchText.module,
      options: modules.map(({ id, title }) => ({ id, label: title })),
    },
    { of: 'path', label: searchText.path, options: paths },
  ] as const;
  const choose = (of: keyof Filters, chosen: string) => {
    const { [of]: _before, ...others } = filters;
    onChange(chosen === '' ? others : { ...others, [of]: chosen as SearchKind });
  };
  return (
    <details className="search-filters" open={Object.keys(filters).length > 0}>
      <summary>{searchText.filters}</summary>
      <div>
        {lists
          .filter(({ options }) => options.length > 1)
          .map(({ of, label, options }) => (
            <p key={of}>
              <label htmlFor={`${name}-${of}`}>{label}</label>
              <select
                id={`${name}-${of}`}
                value={filters[of] ?? ''}
                onChange={(event) => choose(of, event.currentTarget.value)}
              >
                {[{ id: '', label: searchText.any }, ...options].map(({ id, label: option }) => (
                  <option key={id} value={id}>
                    {counts ? searchText.counted(option, counts[of].get(id) ?? 0) : option}
                  </option>
                ))}
              </select>
            </p>
          ))}
      </div>
    </details>
  );
}
