/**
 * The rule packs that this server works with: the built-in ones and those in the customer's folder,
 * read once when it starts. With a fault in any of them the server works with none.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.rulepacks;
