package org.samenrooster.server.neteffect.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.files.NetTableBook;
import org.samenrooster.hours.net.NetTables;

/** The tables of tax and benefits, read once. */
@ApplicationScoped
public class NetTablesOfServer {

  private final NetTableBook book = NetTableBook.builtIn();

  /** The tables of a year; empty where there are none. */
  Optional<NetTables> tables(int year) {
    return book.tables(year);
  }

  /** The years there are tables for. */
  Set<Integer> years() {
    return book.years();
  }
}
