package app.entregent.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.jooq.PlainSQL;

@AnalyzeClasses(packages = "app.entregent", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] WINDOW = {
    "app.entregent.shell..", "app.entregent.screen..", "app.entregent.ui.."
  };

  @ArchTest
  static final ArchRule noCirclesBetweenRooms =
      slices()
          .matching("app.entregent.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAnyPackage("app.entregent.workspace.schema.."),
              resideInAnyPackage("app.entregent.workspace.schema.."));

  @ArchTest
  static final ArchRule theFrontDoorKnowsOnlyWords =
      classes()
          .that()
          .resideInAPackage("app.entregent.workspace..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "app.entregent.workspace..",
                  "app.entregent.text..",
                  "java..",
                  "org.jooq..",
                  "org.h2..",
                  "org.flywaydb..",
                  "com.fasterxml.jackson..",
                  "com.github.f4b6a3.uuid..",
                  "org.jspecify.."));

  @ArchTest
  static final ArchRule theModelKnowsNoWindowAndNothingAbove =
      noClasses()
          .that()
          .resideInAPackage("app.entregent.model..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "app.entregent.shell..",
                  "app.entregent.screen..",
                  "app.entregent.ui..",
                  "app.entregent.exchange..",
                  "app.entregent.report..",
                  "app.entregent.history..",
                  "app.entregent.sample..",
                  "app.entregent.search.."));

  @ArchTest
  static final ArchRule whatLeavesAsAReportKnowsNoWindow =
      noClasses()
          .that()
          .resideInAPackage("app.entregent.report..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "app.entregent.shell..",
                  "app.entregent.screen..",
                  "app.entregent.ui..",
                  "app.entregent.exchange.."));

  @ArchTest
  static final ArchRule theSearchKnowsNoWindow =
      noClasses()
          .that()
          .resideInAPackage("app.entregent.search..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "app.entregent.shell..",
                  "app.entregent.screen..",
                  "app.entregent.ui..",
                  "app.entregent.exchange..",
                  "app.entregent.report.."));

  @ArchTest
  static final ArchRule onlyTheSearchKnowsTheIndex =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.entregent.search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "org.tartarus..");

  @ArchTest
  static final ArchRule onlyTheWindowKnowsJavaFx =
      noClasses()
          .that()
          .resideOutsideOfPackages(WINDOW)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.controlsfx..", "org.kordamp..");

  @ArchTest
  static final ArchRule theKitKnowsNoRoom =
      noClasses()
          .that()
          .resideInAPackage("app.entregent.ui..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "app.entregent.model..",
                  "app.entregent.screen..",
                  "app.entregent.shell..",
                  "app.entregent.exchange..",
                  "app.entregent.report.."));

  @ArchTest
  static final ArchRule nobodyKnowsTheShell =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.entregent.shell..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("app.entregent.shell..");

  @ArchTest
  static final ArchRule screensDoNotKnowEachOther =
      slices().matching("app.entregent.screen.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule peopleKnowNoHigherRoom =
      below(
          "people",
          "account",
          "conversation",
          "decision",
          "relationship",
          "brand",
          "engage",
          "measure",
          "agenda");

  @ArchTest
  static final ArchRule accountsKnowNoHigherRoom =
      below(
          "account",
          "conversation",
          "decision",
          "relationship",
          "brand",
          "engage",
          "measure",
          "agenda");

  @ArchTest
  static final ArchRule conversationsKnowNoHigherRoom =
      below("conversation", "decision", "relationship", "brand", "engage", "measure", "agenda");

  @ArchTest
  static final ArchRule decisionsKnowNoHigherRoom =
      below("decision", "relationship", "brand", "engage", "measure", "agenda");

  @ArchTest
  static final ArchRule relationshipsKnowNoHigherRoom =
      below("relationship", "brand", "engage", "measure", "agenda");

  @ArchTest
  static final ArchRule wordingKnowsOnlyPeople =
      below(
          "wording",
          "account",
          "conversation",
          "decision",
          "relationship",
          "brand",
          "engage",
          "measure",
          "agenda");

  @ArchTest
  static final ArchRule brandStandsBeside =
      below(
          "brand",
          "account",
          "conversation",
          "decision",
          "relationship",
          "engage",
          "measure",
          "agenda");

  @ArchTest
  static final ArchRule engageStandsBeside =
      below(
          "engage",
          "account",
          "conversation",
          "decision",
          "relationship",
          "brand",
          "measure",
          "agenda");

  @ArchTest
  static final ArchRule listeningReadsPeopleAccountsAndTheWeeks =
      below("listening", "conversation", "decision", "relationship", "brand", "measure", "agenda");

  @ArchTest
  static final ArchRule campaignsAreReadByNoOtherRoom =
      noClasses()
          .that()
          .resideInAPackage("app.entregent.model..")
          .and()
          .resideOutsideOfPackage("app.entregent.model.campaign..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("app.entregent.model.campaign..");

  @ArchTest
  static final ArchRule listeningIsReadByNoLowerRoom =
      noClasses()
          .that()
          .resideInAnyPackage(
              "app.entregent.model.people..",
              "app.entregent.model.account..",
              "app.entregent.model.engage..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("app.entregent.model.listening..");

  @ArchTest
  static final ArchRule onlyStoresAndTheFrontDoorKnowTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.entregent.workspace..")
          .and(describe("are no stores", type -> !isStore(type)))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.jooq..", "org.h2..", "java.sql..", "app.entregent.workspace.schema.."));

  @ArchTest
  static final ArchRule viewModelsDrawNothing =
      noClasses()
          .that(nameMatching(".*ViewModel(\\$.*)?"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..");

  /** JavaFX 26 fails to break lines of letters that run from right to left. */
  @ArchTest
  static final ArchRule linesAreBrokenInOnePlace =
      noClasses()
          .that()
          .doNotHaveSimpleName("Wrapping")
          .should()
          .callMethod(Labeled.class, "setWrapText", boolean.class)
          .orShould()
          .callMethod(TextArea.class, "setWrapText", boolean.class);

  @ArchTest
  static final ArchRule noPlainSql =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.entregent.workspace..")
          .should()
          .callMethodWhere(
              describe(
                  "the method takes plain SQL",
                  (JavaMethodCall call) ->
                      call.getTarget().isAnnotatedWith(PlainSQL.class)
                          || call.getTarget()
                              .resolveMember()
                              .map(method -> method.isAnnotatedWith(PlainSQL.class))
                              .orElse(false)));

  @ArchTest
  static final ArchRule oneDoorToStandardStreams =
      noClasses().that().haveSimpleNameNotEndingWith("Console").should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule noNetwork =
      noClasses()
          .should()
          .dependOnClassesThat(
              nameMatching(
                  "java\\.net\\.(Socket|ServerSocket|DatagramSocket|MulticastSocket|URLConnection"
                      + "|HttpURLConnection|InetSocketAddress|InetAddress).*"
                      + "|java\\.net\\.http\\..*|java\\.nio\\.channels\\.(Server)?SocketChannel"
                      + "|javafx\\.scene\\.web\\..*|java\\.rmi\\..*"));

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Misc|Common)");

  private static ArchRule below(String room, String... higher) {
    String[] packages = new String[higher.length];
    for (int i = 0; i < higher.length; i++) {
      packages[i] = "app.entregent.model." + higher[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage("app.entregent.model." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  /** A store, or a class inside one. */
  private static boolean isStore(JavaClass type) {
    return type.getName().matches(".*Store(\\$.*)?");
  }
}
