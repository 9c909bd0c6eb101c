export default function MunicipalityPage(_: { readonly code: string }) {
  return null;
}
