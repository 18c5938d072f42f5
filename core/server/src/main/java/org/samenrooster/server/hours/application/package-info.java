/** One class for each question about hours accounts. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.hours.application;
