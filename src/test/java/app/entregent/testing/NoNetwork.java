package app.entregent.testing;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Takes the network away from the whole test run: whoever opens a socket or a channel to one fails.
 * The build names it as the provider of channels, and it refuses plain sockets when the run begins.
 */
public final class NoNetwork extends SelectorProvider implements LauncherSessionListener {
  /** Made by the Java runtime and by JUnit. */
  public NoNetwork() {}

  @Override
  @SuppressWarnings("deprecation") // The only way to take plain sockets away.
  public void launcherSessionOpened(LauncherSession session) {
    try {
      Socket.setSocketImplFactory(
          () -> {
            throw refused();
          });
    } catch (IOException cause) {
      throw new IllegalStateException(cause);
    }
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    throw refused();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw refused();
  }

  @Override
  public Pipe openPipe() {
    throw refused();
  }

  @Override
  public AbstractSelector openSelector() {
    throw refused();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw refused();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw refused();
  }

  private static IllegalStateException refused() {
    return new IllegalStateException("A socket was opened: the program works without a network");
  }
}
