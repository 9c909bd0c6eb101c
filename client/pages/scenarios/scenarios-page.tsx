export default function ScenariosPage({ id }: { readonly id: string | undefined }) {
  return <p>{id}</p>;
}
