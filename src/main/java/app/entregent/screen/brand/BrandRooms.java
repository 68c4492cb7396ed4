package app.entregent.screen.brand;

/** The view models behind the parts of the page. */
public record BrandRooms(
    BrandViewModel checklist,
    DraftsViewModel drafts,
    PostsViewModel posts,
    ReadingsViewModel readings,
    ProgressViewModel progress) {
  void activate() {
    checklist.activate();
    drafts.activate();
    posts.activate();
    readings.activate();
    progress.activate();
  }

  void deactivate() {
    checklist.deactivate();
    drafts.deactivate();
    posts.deactivate();
    readings.deactivate();
    progress.deactivate();
  }
}
