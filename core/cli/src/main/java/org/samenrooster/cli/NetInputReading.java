package org.samenrooster.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.HouseholdFile;
import org.samenrooster.files.NetTableBook;
import org.samenrooster.files.PlacedFault;
import org.samenrooster.files.Read;
import org.samenrooster.hours.net.NetRequest;
import org.samenrooster.hours.net.NetTables;

/** Reads the options and the file of a {@code net}; the faults of both are kept. */
final class NetInputReading {

  private final NetOptions options;
  private final CliTexts texts;
  private final LocalDate today;
  private final List<String> faults = new ArrayList<>();

  NetInputReading(NetOptions options, CliTexts texts, LocalDate today) {
    this.options = options;
    this.texts = texts;
    this.today = today;
  }

  /** What is wrong, a line each. */
  List<String> faults() {
    return faults;
  }

  /** What is worked out; empty exactly when there are faults. */
  Optional<NetInput> input() {
    if (options.locale != null && !CliTexts.isKnown(options.locale)) {
      faults.add("--locale " + options.locale + ": " + texts.get("wrong.language"));
    }
    Optional<NetTables> tables = tables();
    Optional<Path> file = path();
    Optional<NetRequest> request = file.flatMap(path -> request(path, tables));
    return faults.isEmpty()
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
      Fault unknown = Fault.at("", FaultCode.NO_TABLES, options.year, years);
      faults.add("--year " + options.year + ": " + unknown.message(texts.language()));
    }
    return tables;
  }

  private Optional<Path> path() {
    try {
      return Optional.of(Path.of(options.file));
    } catch (InvalidPathException wrong) {
      faults.add(options.file + ": " + texts.get("wrong.path"));
      return Optional.empty();
    }
  }

  // Without tables the file is still looked through, so that all faults are told at once.
  private Optional<NetRequest> request(Path file, Optional<NetTables> tables) {
    if (tables.isEmpty()) {
      HouseholdFile.faults(file, today).forEach(this::keep);
      return Optional.empty();
    }
    Read<NetRequest> read = HouseholdFile.read(file, tables.get(), today);
    read.faults().forEach(this::keep);
    return read.value();
  }

  private void keep(PlacedFault fault) {
    faults.add(fault.line(texts.language()));
  }
}
