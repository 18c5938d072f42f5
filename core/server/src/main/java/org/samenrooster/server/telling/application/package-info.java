/** Who may know of an event, and what is still to be told to whom. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.telling.application;
