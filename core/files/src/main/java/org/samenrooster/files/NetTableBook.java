package org.samenrooster.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.samenrooster.hours.net.NetTables;

/** The tables of tax and benefits that come with Samenrooster, a file for each year. */
public final class NetTableBook {

  private static final List<Integer> YEARS = List.of(2025, 2026);

  private final Map<Integer, NetTableFile> files;

  private NetTableBook(Map<Integer, NetTableFile> files) {
    this.files = new TreeMap<>(files);
  }

  /** The tables of every year. */
  public static NetTableBook builtIn() {
    return new NetTableBook(
        YEARS.stream().collect(Collectors.toMap(year -> year, NetTableBook::file)));
  }

  private static NetTableFile file(int year) {
    String name = "net-tables/" + year + ".yaml";
    Faults faults = new Faults();
    Optional<NetTableFile> file = new NetTableReader(faults).read(name, resource(name));
    return file.filter(read -> read.tables().year() == year)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    faults.inReadingOrder().stream()
                        .map(fault -> fault.line(Locale.ENGLISH))
                        .collect(Collectors.joining("\n", "The tables " + name + ":\n", ""))));
  }

  private static String resource(String name) {
    try (InputStream stream = NetTableBook.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The built-in tables (" + name + ") are missing.");
      }
      return TextFile.decode(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The years there are tables for. */
  public Set<Integer> years() {
    return new TreeSet<>(files.keySet());
  }

  /** The tables of a year. */
  public Optional<NetTables> tables(int year) {
    return Optional.ofNullable(files.get(year)).map(NetTableFile::tables);
  }

  /** Where the figures of a year come from; none for a year without tables. */
  public List<TableSource> sources(int year) {
    return Optional.ofNullable(files.get(year)).map(NetTableFile::sources).orElse(List.of());
  }
}
