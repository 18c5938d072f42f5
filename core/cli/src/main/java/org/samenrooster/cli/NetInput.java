package org.samenrooster.cli;

import org.samenrooster.hours.net.NetRequest;
import org.samenrooster.hours.net.NetTables;

/** What {@code net} works out, and by which tables. */
record NetInput(NetTables tables, NetRequest request) {}
