package app.entregent.shell;

import app.entregent.ui.Controls;
import app.entregent.ui.Dialogs;
import app.entregent.ui.DiscreetView;
import app.entregent.ui.Keys;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.RoomScreens;
import app.entregent.ui.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * The parts of the window that stay while workspaces come and go.
 *
 * @param place where one is
 * @param screens on which a map can be presented
 * @param opener shows a file in the program that the system has for it
 * @param background where work goes that the window must not wait for
 */
record Parts(
    Controls controls,
    Keys keys,
    Notices notices,
    Tasks tasks,
    ScheduledExecutorService background,
    Dialogs dialogs,
    Overlay overlay,
    DiscreetView discreet,
    Navigator navigator,
    ObservableValue<Optional<Place>> place,
    Clock clock,
    RoomScreens screens,
    Consumer<Path> opener) {}
