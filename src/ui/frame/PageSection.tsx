import type { ReactElement, ReactNode } from 'react';

/** A section of a page of text with its heading, a target of the contents. */
export function PageSection(props: {
  id: string;
  heading: string;
  lead?: string;
  children: ReactNode;
}): ReactElement {
  const { id, heading, lead, children } = props;
  return (
    <section className="page-section prose" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {lead !== undefined && <p>{lead}</p>}
      {children}
    </section>
  );
}

/** Links to the sections of a page. */
export function PageContents(props: {
  label: string;
  sections: readonly { readonly id: string; readonly heading: string }[];
}): ReactElement {
  const { label, sections } = props;
  return (
    <nav className="page-contents" aria-label={label}>
      <ul>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
