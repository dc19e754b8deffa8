/** Who enforces the regulations, and who hears a complaint that was not answered well. */
export function Enforcement({ inNorthernIreland }: { inNorthernIreland: boolean }) {
  return (
    <>
      <h2>Enforcement procedure</h2>
      {inNorthernIreland ? (
        <p>
          The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the Public Sector Bodies (Websites and Mobile
          Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”) in Northern Ireland. If you are not happy
          with how we answer your complaint, contact the <a href="https://www.equalityni.org/">Equality Commission for Northern Ireland</a>.
        </p>
      ) : (
        <p>
          The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile
          Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy with how we answer
          your complaint, contact the <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</a>.
        </p>
      )}
    </>
  );
}
