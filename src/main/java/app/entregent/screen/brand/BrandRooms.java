package app.entregent.screen.brand;

/** The view models behind the parts of the page. */
public record BrandRooms(
    BrandViewModel checklist,
    DraftsViewModel drafts,
    ReadingsViewModel readings,
    ProgressViewModel progress) {
  void activate() {
    checklist.activate();
    drafts.activate();
    readings.activate();
    progress.activate();
  }

  void deactivate() {
    checklist.deactivate();
    drafts.deactivate();
    readings.deactivate();
    progress.deactivate();
  }
}
