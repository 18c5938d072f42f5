/**
 * The base roster of a team and the searches for a better one. Owns how a search lives longer than
 * a request and a server; refuses to let a search change anything by itself.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.baseroster;
