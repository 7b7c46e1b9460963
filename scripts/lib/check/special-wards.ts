/** True for the 23 special wards of Tokyo, whose codes are 13101 to 13123; surveys of municipalities leave them out. */
export function isSpecialWard({ code }: { readonly code: string }): boolean {
  return code >= '13101' && code <= '13123';
}
