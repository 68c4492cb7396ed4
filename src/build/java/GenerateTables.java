import java.nio.file.Path;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Target;

/**
 * Runs the migrations on an empty database in memory and generates jOOQ's classes from what they
 * leave.
 */
class GenerateTables {
  private static final String URL = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1";

  public static void main(String[] args) throws Exception {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    java.util.logging.LogManager.getLogManager().reset();
    Flyway.configure()
        .dataSource(URL, "owner", "")
        .locations("filesystem:" + Path.of(args[0]))
        .load()
        .migrate();
    Configuration configuration =
        new Configuration()
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.h2.H2Database")
                            .withInputSchema("PUBLIC")
                            .withOutputSchemaToDefault(true)
                            .withExcludes("flyway_schema_history")
                            .withForcedTypes(
                                new ForcedType()
                                    .withName("INSTANT")
                                    .withIncludeTypes("timestamp.*with\\s+time\\s+zone")))
                    .withGenerate(
                        new Generate()
                            .withRecords(true)
                            .withPojos(false)
                            .withDaos(false)
                            .withGlobalObjectReferences(true)
                            .withImplicitJoinPathsToOne(false)
                            .withImplicitJoinPathsToMany(false))
                    .withTarget(
                        new Target()
                            .withPackageName("app.entregent.workspace.schema")
                            .withDirectory(args[1])));
    try (var connection = DriverManager.getConnection(URL, "owner", "")) {
      var tool = new GenerationTool();
      tool.setConnection(connection);
      tool.run(configuration);
    }
  }
}
