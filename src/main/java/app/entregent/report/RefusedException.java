package app.entregent.report;

/** A discreet file was not written, since something private was found in it. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  RefusedException(Finding finding) {
    super(finding.kind() + " in " + finding.place());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
