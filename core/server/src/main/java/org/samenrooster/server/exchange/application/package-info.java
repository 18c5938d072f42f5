/** One class for each thing that is done with a change of a published roster. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.exchange.application;
