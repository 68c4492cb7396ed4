package app.entregent.screen.today;

import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.Place;
import app.entregent.ui.ToolRow;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The step after the first ones, offered until it is taken or put aside: a first campaign. */
final class CampaignOffer extends HBox {
  CampaignOffer(Controls controls, TodayViewModel model) {
    getStyleClass().add("today-offer");
    Button begin = controls.button("today.campaign.begin", () -> model.goTo(new Place.Campaign()));
    begin.setId("today-campaign");
    Button rest = controls.quiet("today.campaign.rest", model::restCampaign);
    rest.setId("today-campaign-rest");
    VBox words =
        new VBox(
            controls.label("today.campaign.title", "strong"),
            controls.prose("today.campaign.sentence", "muted"),
            new ToolRow(begin, rest));
    words.getStyleClass().add("today-offer-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(Icons.styled(Material2OutlinedAL.FLAG, "icon-accent"), words);
    visibleProperty().bind(model.campaignOfferedProperty());
    managedProperty().bind(visibleProperty());
  }
}
