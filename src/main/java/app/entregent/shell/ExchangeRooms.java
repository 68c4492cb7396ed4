package app.entregent.shell;

import app.entregent.erasure.ClientErasure;
import app.entregent.erasure.PersonErasure;
import app.entregent.exchange.JobWords;
import app.entregent.screen.erasure.ErasureView;
import app.entregent.screen.erasure.ErasureViewModel;
import app.entregent.screen.exchange.ImportView;
import app.entregent.screen.exchange.ImportViewModel;
import app.entregent.screen.merge.MergeView;
import app.entregent.screen.merge.MergeViewModel;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The screens by which things come into a workspace, and by which a client leaves it for good. */
final class ExchangeRooms {
  private final Parts parts;
  private final Workspace workspace;

  ExchangeRooms(Parts parts, Workspace workspace) {
    this.parts = parts;
    this.workspace = workspace;
  }

  Screen merging(Optional<Path> file) {
    return new MergeView(
        parts.controls(),
        parts.keys(),
        new MergeViewModel(workspace, parts.notices(), parts.navigator(), parts.dialogs(), file));
  }

  Screen erasure(Place.Erasure place) {
    return new ErasureView(
        parts.controls(),
        parts.keys(),
        new ErasureViewModel(
            workspace,
            parts.notices(),
            parts.controls().texts(),
            parts.navigator(),
            parts.tasks(),
            parts.dialogs(),
            parts.clock(),
            place.of() == Place.Erasure.Of.PERSON ? new PersonErasure() : new ClientErasure(),
            place.id()));
  }

  Screen importing(List<Path> files) {
    return new ImportView(
        parts.controls(),
        parts.keys(),
        new ImportViewModel(
            workspace,
            parts.notices(),
            parts.navigator(),
            parts.tasks(),
            parts.dialogs(),
            parts.clock(),
            new JobWords(parts.controls().texts()::now),
            files));
  }
}
