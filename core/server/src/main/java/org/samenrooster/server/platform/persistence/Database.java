package org.samenrooster.server.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.samenrooster.server.platform.configuration.ConfigurationFault;

/** Finds the data source that the application server was given for Samenrooster. */
@Dependent
public class Database {

  /** The one name that application server and WAR agree on. */
  public static final String NAME = "jdbc/samenrooster";

  private static final List<String> VARIABLES =
      List.of(
          "SAMENROOSTER_DB_DRIVER",
          "SAMENROOSTER_DB_URL",
          "SAMENROOSTER_DB_USER",
          "SAMENROOSTER_DB_PASSWORD");

  /**
   * @return the data source; its connections see what {@link VisibleOrganisation} says
   * @throws ConfigurationFault if the application server has none under that name
   */
  @Produces
  @Singleton
  public DataSource dataSource() {
    try {
      // By hand: @Resource(lookup) does not resolve this name on every server we support.
      return new GuardedDataSource(InitialContext.doLookup(NAME));
    } catch (NamingException e) {
      throw new ConfigurationFault(
          "The application server has no data source '%s'%s".formatted(NAME, missing()), e);
    }
  }

  /**
   * Opens one connection, to find out now rather than at the first request.
   *
   * @throws ConfigurationFault saying what the driver said
   */
  public static void checkReachable(DataSource source) {
    try (var connection = source.getConnection()) {
      connection.getMetaData().getDatabaseProductName();
    } catch (SQLException e) {
      throw new ConfigurationFault(
          "The database behind '%s' cannot be reached: %s%s"
              .formatted(NAME, innermostMessage(e), missing()),
          e);
    }
  }

  private static String missing() {
    var unset =
        VARIABLES.stream()
            .filter(name -> Optional.ofNullable(System.getenv(name)).isEmpty())
            .collect(Collectors.joining(", "));
    return unset.isEmpty() ? "" : " (not set in the environment: %s)".formatted(unset);
  }

  private static String innermostMessage(Throwable fault) {
    var innermost =
        Stream.iterate(fault, next -> next != null, Throwable::getCause)
            .reduce((first, second) -> second)
            .orElse(fault);
    return String.valueOf(innermost.getMessage()).replaceAll("\\s+", " ").strip();
  }
}
