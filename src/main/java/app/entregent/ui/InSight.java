package app.entregent.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls a page to what the user asked for: JavaFX follows the focus only where it moves by Tab.
 */
public final class InSight {
  private InSight() {}

  /**
   * Brings a node into the sight of the scrolled page that it stands in: whole where it fits, else
   * its beginning. Does nothing outside of one. What was just shown is laid out first.
   */
  public static void bring(Node node) {
    for (Parent around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane page
          && page.isFitToWidth()
          && page.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER) {
        bring(node, page);
        return;
      }
    }
  }

  private static void bring(Node node, ScrollPane page) {
    Node content = page.getContent();
    page.applyCss();
    page.layout();
    double sight = page.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - sight;
    if (hidden <= 0) {
      return;
    }
    Bounds there = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = page.getVvalue() * hidden;
    double wanted = Math.min(there.getMinY(), Math.max(top, there.getMaxY() - sight));
    page.setVvalue(Math.clamp(wanted / hidden, 0, 1));
  }
}
