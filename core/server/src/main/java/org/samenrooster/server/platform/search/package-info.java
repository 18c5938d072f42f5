/**
 * A search that outlives the request and the node that began it: its row with request, progress,
 * cancel flag and proposal, its run in the queue, and the stream of its events. What is searched
 * for is a kind's own: a feature gives its request, its figures and its proposal, and a table.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.search;
