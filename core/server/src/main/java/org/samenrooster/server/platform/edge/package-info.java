/**
 * The outermost layer, for every address of the WAR: request ids and the request log, security
 * headers, and which other origins may call. It knows nothing of features.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.edge;
