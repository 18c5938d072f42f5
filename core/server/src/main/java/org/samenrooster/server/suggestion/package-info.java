/**
 * Who could take a shift, whom to ask when somebody cannot work hers, and who could swap with whom.
 * Only looks: rosters are changed elsewhere, and only with the consent of whom it concerns.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.suggestion;
