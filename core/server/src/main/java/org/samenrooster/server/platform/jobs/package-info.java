/**
 * Work that outlives a request and a node: kept in the database, run by one node at a time, taken
 * over by another when that node dies. Behind it is the library db-scheduler; only this package
 * knows it.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.jobs;
