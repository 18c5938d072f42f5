/**
 * What a team needs, worked out from its care demand, and the port through which the document is
 * stored.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.demand.application;
