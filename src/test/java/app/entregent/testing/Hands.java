package app.entregent.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.ClickRobot;
import org.testfx.robot.DragRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.robot.MoveRobot;
import org.testfx.robot.SleepRobot;
import org.testfx.robot.impl.ClickRobotImpl;
import org.testfx.robot.impl.DragRobotImpl;
import org.testfx.robot.impl.KeyboardRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;
import org.testfx.robot.impl.MoveRobotImpl;

/**
 * The robots of TestFX without their fixed pauses. Those wait fifty milliseconds after each key and
 * each button, which was half the time of the whole suite; these wait for what the act set off.
 */
final class Hands {
  private final Keyboard keyboard;
  private final Mouse mouse;
  private final MoveRobot move;
  private final ClickRobot click;
  private final DragRobot drag;

  Hands(BaseRobot base, Runnable settle) {
    keyboard = new Keyboard(new KeyboardRobotImpl(base), settle);
    mouse = new Mouse(new MouseRobotImpl(base), settle);
    SleepRobot awake = new Awake();
    move = new MoveRobotImpl(base, mouse, awake);
    click = new ClickRobotImpl(mouse, move, awake);
    drag = new DragRobotImpl(mouse, move);
  }

  KeyboardRobot keyboard() {
    return keyboard;
  }

  MouseRobot mouse() {
    return mouse;
  }

  MoveRobot move() {
    return move;
  }

  ClickRobot click() {
    return click;
  }

  DragRobot drag() {
    return drag;
  }

  /** Keys pressed together and let go in the opposite order, as one act. */
  void push(List<KeyCode> keys) {
    List<KeyCode> back = new ArrayList<>(keys);
    Collections.reverse(back);
    keyboard.pressNoWait(keys.toArray(KeyCode[]::new));
    keyboard.release(back.toArray(KeyCode[]::new));
  }

  private static final class Awake implements SleepRobot {
    @Override
    public void sleep(long milliseconds) {}

    @Override
    public void sleep(long duration, TimeUnit unit) {}
  }

  private record Keyboard(KeyboardRobot plain, Runnable settle) implements KeyboardRobot {
    @Override
    public void press(KeyCode... keys) {
      pressNoWait(keys);
      settle.run();
    }

    @Override
    public void pressNoWait(KeyCode... keys) {
      plain.pressNoWait(keys);
    }

    @Override
    public Set<KeyCode> getPressedKeys() {
      return plain.getPressedKeys();
    }

    @Override
    public void release(KeyCode... keys) {
      releaseNoWait(keys);
      settle.run();
    }

    @Override
    public void releaseNoWait(KeyCode... keys) {
      plain.releaseNoWait(keys);
    }
  }

  private record Mouse(MouseRobot plain, Runnable settle) implements MouseRobot {
    @Override
    public void press(MouseButton... buttons) {
      pressNoWait(buttons);
      settle.run();
    }

    @Override
    public void pressNoWait(MouseButton... buttons) {
      plain.pressNoWait(buttons);
    }

    @Override
    public Set<MouseButton> getPressedButtons() {
      return plain.getPressedButtons();
    }

    @Override
    public void release(MouseButton... buttons) {
      releaseNoWait(buttons);
      settle.run();
    }

    @Override
    public void releaseNoWait(MouseButton... buttons) {
      plain.releaseNoWait(buttons);
    }

    @Override
    public void move(Point2D to) {
      moveNoWait(to);
      settle.run();
    }

    @Override
    public void moveNoWait(Point2D to) {
      plain.moveNoWait(to);
    }

    @Override
    public void scroll(int amount) {
      scrollNoWait(amount);
      settle.run();
    }

    @Override
    public void scrollNoWait(int amount) {
      plain.scrollNoWait(amount);
    }
  }
}
