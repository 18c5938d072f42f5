package org.samenrooster.files;

import java.util.List;
import org.samenrooster.hours.net.NetTables;

/** The tables of one year, and where their figures come from. */
record NetTableFile(NetTables tables, List<TableSource> sources) {

  NetTableFile {
    sources = List.copyOf(sources);
  }
}
