package org.samenrooster.server.platform.configuration;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samenrooster.server.platform.configuration.MailServer.Login;
import org.samenrooster.server.platform.configuration.MailServer.Security;
import org.samenrooster.server.platform.configuration.Settings.DemoStart;

/** Reads {@link Settings} from named values and collects every fault before it complains. */
final class SettingsReader {

  private static final String PREFIX = "samenrooster.";
  private static final String DEFAULT_ZONE = "Europe/Amsterdam";
  private static final int DEFAULT_BODY_BYTES = 1024 * 1024;
  private static final int LARGEST_BODY_BYTES = 64 * 1024 * 1024;
  private static final int DEFAULT_SMALLEST_GROUP = 5;
  private static final int LARGEST_SMALLEST_GROUP = 1000;
  private static final DateTimeFormatter DAY_AND_PERHAPS_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss]]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final int SHORTEST_DEMO_KEY = 32;
  private static final int DEFAULT_MAIL_PORT = 587;
  private static final int LARGEST_PORT = 65535;
  private static final List<String> MAIL_NAMES =
      List.of("mail.port", "mail.security", "mail.from", "mail.user", "mail.password", "mail.link");
  private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s<>\",;]+@[A-Za-z0-9.-]+");
  private static final Set<String> WEB = Set.of("https", "http");

  private final Function<String, Optional<String>> values;
  private final List<String> faults = new ArrayList<>();

  SettingsReader(Function<String, Optional<String>> values) {
    this.values = values;
  }

  /**
   * @throws ConfigurationFault naming every variable that is wrong, its value and what would be
   *     right
   */
  Settings read() {
    var settings =
        new Settings(
            flag("demo"),
            demoStart(),
            demoKey(),
            zone(),
            issuers(),
            set("cors.origins"),
            number("body.max.bytes", DEFAULT_BODY_BYTES, 1, LARGEST_BODY_BYTES),
            number("smallest.group", DEFAULT_SMALLEST_GROUP, 2, LARGEST_SMALLEST_GROUP),
            folder("rule-packs.folder"),
            mail());
    if (!settings.demo() && settings.issuers().isEmpty()) {
      faults.add(
          "SAMENROOSTER_ISSUERS is not set, so nobody could sign in. Maybe name an issuer, or set"
              + " SAMENROOSTER_DEMO=true to try the product");
    }
    if (!faults.isEmpty()) {
      throw new ConfigurationFault(String.join("; ", faults));
    }
    return settings;
  }

  private Optional<MailServer> mail() {
    var host = value("mail.host");
    if (host.isEmpty()) {
      MAIL_NAMES.stream()
          .filter(name -> value(name).isPresent())
          .map(name -> variable(name) + " is set, but SAMENROOSTER_MAIL_HOST is not")
          .forEach(faults::add);
      return Optional.empty();
    }
    return Optional.of(
        new MailServer(
            host.get(),
            number("mail.port", DEFAULT_MAIL_PORT, 1, LARGEST_PORT),
            mailSecurity(),
            mailFrom(),
            mailLogin(),
            mailLink()));
  }

  private Security mailSecurity() {
    var text = value("mail.security").orElse(Security.STARTTLS.name());
    try {
      return Security.valueOf(text);
    } catch (IllegalArgumentException e) {
      faults.add(wrong("mail.security", text, "STARTTLS, TLS or NONE"));
      return Security.STARTTLS;
    }
  }

  private String mailFrom() {
    var from = required("mail.from");
    if (!from.isEmpty() && !MAIL_ADDRESS.matcher(from).matches()) {
      faults.add(wrong("mail.from", from, "an address such as rooster@example.org"));
    }
    return from;
  }

  private Optional<Login> mailLogin() {
    var user = value("mail.user");
    var password = value("mail.password");
    if (user.isPresent() != password.isPresent()) {
      faults.add(
          "SAMENROOSTER_MAIL_USER and SAMENROOSTER_MAIL_PASSWORD belong together. Maybe set both, or"
              + " none where nobody has to sign in");
    }
    return user.flatMap(name -> password.map(secret -> new Login(name, secret)));
  }

  private Optional<URI> mailLink() {
    var text = value("mail.link");
    var right = "an https: or http: address";
    try {
      var link = text.map(URI::create);
      if (link.filter(uri -> !WEB.contains(String.valueOf(uri.getScheme()))).isPresent()) {
        faults.add(wrong("mail.link", text.orElseThrow(), right));
      }
      return link;
    } catch (IllegalArgumentException e) {
      faults.add(wrong("mail.link", text.orElseThrow(), right));
      return Optional.empty();
    }
  }

  private Optional<DemoStart> demoStart() {
    var text = value("demo.date");
    try {
      return text.map(SettingsReader::demoStart);
    } catch (DateTimeException e) {
      faults.add(
          wrong(
              "demo.date",
              text.orElseThrow(),
              "a date such as 2026-11-23, or a date and time such as 2026-11-23T09:00"));
      return Optional.empty();
    }
  }

  private static DemoStart demoStart(String text) {
    var read = DAY_AND_PERHAPS_TIME.parseBest(text, LocalDateTime::from, LocalDate::from);
    return read instanceof LocalDateTime start
        ? new DemoStart(start.toLocalDate(), Optional.of(start.toLocalTime()))
        : new DemoStart((LocalDate) read, Optional.empty());
  }

  private ZoneId zone() {
    var text = value("zone").orElse(DEFAULT_ZONE);
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      faults.add(wrong("zone", text, "a time zone such as " + DEFAULT_ZONE));
      return ZoneOffset.UTC;
    }
  }

  private Optional<String> demoKey() {
    var key = value("demo.key");
    if (key.isPresent() && key.get().length() < SHORTEST_DEMO_KEY) {
      faults.add(
          "SAMENROOSTER_DEMO_KEY is too short. Maybe use %d characters or more"
              .formatted(SHORTEST_DEMO_KEY));
    }
    return key;
  }

  private List<Issuer> issuers() {
    return list("issuers").stream().map(this::issuer).toList();
  }

  private Issuer issuer(String name) {
    var prefix = "issuer." + name + ".";
    var keys = required(prefix + "keys");
    return new Issuer(
        required(prefix + "url"), required(prefix + "audience"), uri(prefix + "keys", keys));
  }

  private URI uri(String name, String text) {
    try {
      var uri = URI.create(text);
      if (!text.isEmpty() && !Set.of("https", "http", "file").contains(uri.getScheme())) {
        faults.add(wrong(name, text, "an https:, http: or file: address of a JWK set"));
      }
      return uri;
    } catch (IllegalArgumentException | NullPointerException e) {
      faults.add(wrong(name, text, "an https:, http: or file: address of a JWK set"));
      return URI.create("");
    }
  }

  private int number(String name, int usual, int least, int most) {
    var text = value(name).orElse(Integer.toString(usual));
    try {
      var number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, together with the numbers that are out of range.
    }
    faults.add(wrong(name, text, "a whole number from %d to %d".formatted(least, most)));
    return usual;
  }

  private Optional<Path> folder(String name) {
    var text = value(name);
    try {
      return text.map(Path::of);
    } catch (InvalidPathException e) {
      faults.add(wrong(name, text.orElseThrow(), "the path of a folder"));
      return Optional.empty();
    }
  }

  private boolean flag(String name) {
    var text = value(name).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      faults.add(wrong(name, text, "true or false"));
    }
    return text.equals("true");
  }

  private String required(String name) {
    return value(name)
        .orElseGet(
            () -> {
              faults.add(variable(name) + " is not set");
              return "";
            });
  }

  private Set<String> set(String name) {
    return list(name).stream().collect(Collectors.toUnmodifiableSet());
  }

  private List<String> list(String name) {
    return value(name).stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private Optional<String> value(String name) {
    return values.apply(PREFIX + name).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static String wrong(String name, String value, String right) {
    return "%s is '%s'. Maybe use %s".formatted(variable(name), value, right);
  }

  private static String variable(String name) {
    return (PREFIX + name).replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
