package org.samenrooster.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.HouseholdFile;
import org.samenrooster.files.NetTableBook;
import org.samenrooster.hours.net.NetRequest;
import org.samenrooster.hours.net.NetTables;

/** Reads the options and the file of a {@code net}; the faults of both are kept. */
final class NetInputReading {

  private final NetOptions options;
  private final LocalDate today;
  private final InputFaults faults;

  NetInputReading(NetOptions options, CliTexts texts, LocalDate today) {
    this.options = options;
    this.faults = new InputFaults(texts);
    this.today = today;
  }

  /** What is wrong. */
  InputFaults faults() {
    return faults;
  }

  /** What is worked out; empty exactly when there are faults. */
  Optional<NetInput> input() {
    faults.checkLanguage(options.locale);
    Optional<NetTables> tables = tables();
    Optional<NetRequest> request =
        faults.path("", options.file).flatMap(path -> request(path, tables));
    return faults.none()
        ? Optional.of(new NetInput(tables.orElseThrow(), request.orElseThrow()))
        : Optional.empty();
  }

  private Optional<NetTables> tables() {
    NetTableBook book = NetTableBook.builtIn();
    Optional<NetTables> tables =
        options.year.matches("[0-9]{4}")
            ? book.tables(Integer.parseInt(options.year))
            : Optional.empty();
    if (tables.isEmpty()) {
      String years = book.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
      faults.add("--year", options.year, FaultCode.NO_TABLES, years);
    }
    return tables;
  }

  // Without tables the file is still looked through, so that all faults are told at once.
  private Optional<NetRequest> request(Path file, Optional<NetTables> tables) {
    if (tables.isEmpty()) {
      faults.addAll(HouseholdFile.faults(file, today));
      return Optional.empty();
    }
    return faults.kept(HouseholdFile.read(file, tables.get(), today));
  }
}
