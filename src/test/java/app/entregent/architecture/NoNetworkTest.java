package app.entregent.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

/**
 * The proof that the program opens no socket: the whole test run, each screen and each store, has
 * no network to open one in. These tests show that the guard is up.
 */
class NoNetworkTest {
  private static final String GUARD = "A socket was opened";

  @Test
  void aChannelToTheNetworkCannotBeOpenedInThisRun() {
    assertThatThrownBy(SocketChannel::open).hasMessageContaining(GUARD);
    assertThatThrownBy(ServerSocketChannel::open).hasMessageContaining(GUARD);
  }

  @Test
  void aPlainSocketCannotBeOpenedInThisRun() {
    assertThatThrownBy(() -> new Socket("localhost", 9).close()).hasMessageContaining(GUARD);
  }
}
