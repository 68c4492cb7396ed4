package app.entregent.screen.people;

import app.entregent.model.conversation.Bond;
import app.entregent.model.people.PersonText;
import app.entregent.model.people.PersonaFit;
import app.entregent.model.people.Post;
import app.entregent.model.people.ProfileLink;
import app.entregent.model.people.Tag;
import app.entregent.text.Message;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.DateLines;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import app.entregent.ui.ToolRow;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The tie to a person and the facts about him, edited in place. */
final class PersonSide {
  private final Controls controls;
  private final LiveTexts texts;
  private final PersonViewModel model;
  private final ReadOnlyObjectWrapper<Integer> bond = new ReadOnlyObjectWrapper<>(0);
  private final VBox tieHead = new VBox();
  private final VBox tieReasons = new VBox();
  private final VBox fits = new VBox();
  private final VBox posts = new VBox();
  private final VBox decisions = new VBox();
  private final VBox unknown = new VBox();
  private final Map<PersonText, EditableText> fields = new EnumMap<>(PersonText.class);
  private final EditableText title;
  private final EditableText company;
  private final EditableText link;
  private final RhythmFields rhythm;
  private final DateLines<?> dates;
  private final EditableText tags;
  private final VBox panel;
  private final ScrollPane scroll;

  PersonSide(Controls controls, PersonViewModel model, DateLines<?> dates) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    title = EditableText.keptLine(model::setTitle);
    company = EditableText.keptLine(model::setCompany);
    link = EditableText.line(model::setLink);
    rhythm = new RhythmFields(controls, model);
    this.dates = dates;
    tags = EditableText.keptLine(model::setTags);
    tags.field().setId("person-tags");
    panel =
        new VBox(
            section("people.tie", new VBox(tieHead, scale(), tieReasons, rhythm)),
            section("people.unknown", unknown),
            section("people.decisions", decisions),
            section("people.fits", fits),
            section("relationship.dates", new VBox(dates)),
            section("people.facts", facts()),
            section("people.posts", posts));
    panel.getStyleClass().add("side-panel");
    scroll = new ScrollPane(panel);
    scroll.setFitToWidth(true);
  }

  Node node() {
    return scroll;
  }

  /** Puts something below all else. */
  void below(Node node) {
    panel.getChildren().add(node);
  }

  /** Where a date is typed. */
  Node newDate() {
    return dates.field();
  }

  void show(PersonPage page) {
    bond.set(page.bond().level());
    showTie(page);
    title.show(page.card().title());
    company.show(page.card().company());
    link.show(page.person().slug().map(ProfileLink::new).map(ProfileLink::url).orElse(""));
    rhythm.show(page.scopes());
    tags.show(String.join(", ", page.tags().stream().map(Tag::name).toList()));
    fields.forEach((text, field) -> field.show(value(page, text)));
    fits.getChildren().setAll(page.fits().stream().map(this::fit).toList());
    fits.getParent().setVisible(!page.fits().isEmpty());
    fits.getParent().setManaged(!page.fits().isEmpty());
    posts.getChildren().setAll(postNotes(page));
    posts.getChildren().addAll(page.posts().stream().map(this::post).toList());
    showUnknown(page);
    posts.getParent().setVisible(!page.posts().isEmpty());
    posts.getParent().setManaged(!page.posts().isEmpty());
    showDecisions(page);
  }

  /** What the posts together tell. */
  private List<Label> postNotes(PersonPage page) {
    List<Label> notes = new ArrayList<>();
    page.jobChange()
        .map(change -> Message.of("people.job.changed", change.from(), change.to(), change.on()))
        .ifPresent(said -> notes.add(controls.prose(texts.text(said), "small", "caution")));
    if (page.employers().size() > 1) {
      notes.add(
          said(
              Message.of(
                  "people.post.several",
                  page.employers().size(),
                  String.join(", ", page.employers()),
                  page.employer())));
    }
    if (page.ahead(model.today())) {
      notes.add(controls.prose("people.post.ahead", "small", "caution"));
    }
    return notes;
  }

  private void showUnknown(PersonPage page) {
    List<Label> lines = new ArrayList<>();
    if (!page.unknown().isEmpty()) {
      lines.add(controls.prose("people.unknown.why", "muted", "small"));
      page.unknown()
          .forEach(what -> lines.add(controls.prose("people.unknown." + code(what), "small")));
    }
    unknown.getChildren().setAll(lines);
    unknown.getParent().setVisible(!lines.isEmpty());
    unknown.getParent().setManaged(!lines.isEmpty());
  }

  private VBox section(String headingKey, VBox content) {
    content.getStyleClass().add("side-cards");
    VBox section = new VBox(controls.heading(headingKey), content);
    section.getStyleClass().add("side-section");
    return section;
  }

  private Node scale() {
    List<Integer> levels = IntStream.rangeClosed(0, Bond.HIGHEST).boxed().toList();
    Segments<Integer> scale =
        new Segments<>(levels, level -> new ReadOnlyStringWrapper("" + level), bond, model::judge);
    scale.getStyleClass().add("bond-scale");
    scale.accessibleTextProperty().bind(texts.text("people.bond.scale"));
    return scale;
  }

  private void showTie(PersonPage page) {
    Chip warmth =
        new Chip(
            texts.text("people.warmth.chip." + code(page.warmth())),
            "warmth-" + code(page.warmth()));
    tieHead
        .getChildren()
        .setAll(
            new ToolRow(
                controls.label("people.bond." + page.bond().level(), "strong"),
                Controls.spring(),
                warmth));
    tieReasons
        .getChildren()
        .setAll(
            said(PersonWords.bondReason(page)),
            said(PersonWords.warmthReason(page, model.today())));
    if (page.bond().toConfirm()) {
      tieReasons.getChildren().add(controls.prose("people.bond.confirm", "small", "caution"));
    }
    if (page.judgement().isPresent()) {
      tieReasons.getChildren().add(controls.link("people.bond.withdraw", model::withdrawJudgement));
    }
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Label said(Message message) {
    return controls.prose(texts.text(message), "muted", "small");
  }

  private void showDecisions(PersonPage page) {
    decisions
        .getChildren()
        .setAll(
            page.decisions().stream()
                .map(
                    decision -> {
                      String object =
                          decision.object().isBlank()
                              ? texts.now(Message.of("people.decision.unnamed"))
                              : decision.object();
                      var open =
                          controls.link("people.decision.open", () -> model.openMap(decision.id()));
                      open.textProperty().unbind();
                      open.setText(object);
                      return open;
                    })
                .toList());
    decisions.getParent().setVisible(!page.decisions().isEmpty());
    decisions.getParent().setManaged(!page.decisions().isEmpty());
  }

  private Node fit(PersonaFit fit) {
    Label name = new Label(fit.persona().name());
    name.getStyleClass().add("strong");
    VBox card = new VBox(name, said(PersonasPanel.said(fit)));
    fit.answers()
        .forEach(
            answered ->
                card.getChildren()
                    .add(
                        said(
                            Message.of(
                                "people.fit.answer." + code(answered.answer()),
                                answered.criterion().words()))));
    card.getStyleClass().add("side-card");
    return card;
  }

  private Node post(Post post) {
    Label what = new Label(post.title());
    Wrapping.of(what);
    what.getStyleClass().add("strong");
    what.managedProperty().bind(what.textProperty().isNotEmpty());
    Label where = new Label(post.company());
    Wrapping.of(where);
    where.managedProperty().bind(where.textProperty().isNotEmpty());
    VBox line = new VBox(what, where, said(span(post)));
    line.getStyleClass().add("post-line");
    return line;
  }

  private static Message span(Post post) {
    if (post.heldNow()) {
      return post.since().isEmpty()
          ? Message.of("people.post.seen", post.seenOn())
          : Message.of("people.post.since", post.since());
    }
    return post.since().isEmpty() || post.until().isEmpty()
        ? Message.of("people.post.former", post.seenOn())
        : Message.of("people.post.span", post.since(), post.until());
  }

  private VBox facts() {
    VBox facts =
        new VBox(
            field("people.field.title", title),
            field("people.field.company", company),
            textField("people.field.first_name", PersonText.FIRST_NAME),
            textField("people.field.last_name", PersonText.LAST_NAME),
            textField("people.field.email", PersonText.EMAIL),
            textField("people.field.phone", PersonText.PHONE),
            textField("people.field.location", PersonText.LOCATION),
            field("people.field.link", link).error(linkTrouble()),
            field("people.field.tags", tags).hint(texts.text("people.field.tags.hint")),
            textField("people.field.headline", PersonText.HEADLINE),
            lines("people.field.note", PersonText.NOTE));
    title.field().setId("person-title");
    company.field().setId("person-company");
    link.field().setId("person-link");
    return facts;
  }

  private ObservableValue<String> linkTrouble() {
    return texts.text(model.linkTroubleProperty().map(trouble -> trouble.orElse(Message.NOTHING)));
  }

  private FieldRow textField(String nameKey, PersonText text) {
    EditableText field = EditableText.keptLine(value -> model.set(text, value));
    field.field().setId("person-" + code(text));
    fields.put(text, field);
    return field(nameKey, field);
  }

  private FieldRow lines(String nameKey, PersonText text) {
    EditableText field = EditableText.keptLines(4, value -> model.set(text, value));
    field.field().setId("person-" + code(text));
    fields.put(text, field);
    return field(nameKey, field);
  }

  private FieldRow field(String nameKey, EditableText text) {
    text.field().accessibleTextProperty().bind(texts.text(nameKey));
    return new FieldRow(controls, nameKey, text);
  }

  private static String value(PersonPage page, PersonText text) {
    return switch (text) {
      case FIRST_NAME -> page.person().firstName();
      case LAST_NAME -> page.person().lastName();
      case EMAIL -> page.person().email();
      case PHONE -> page.person().phone();
      case HEADLINE -> page.person().headline();
      case LOCATION -> page.person().location();
      case BIRTHDAY -> page.person().birthday();
      case NOTE -> page.person().note();
    };
  }
}
