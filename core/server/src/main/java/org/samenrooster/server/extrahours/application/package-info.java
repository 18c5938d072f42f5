/** One class for each thing that is done with wishes for extra hours and contract extensions. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.extrahours.application;
