/**
 * What can be done with teams, and the port through which all features load them. Owns which team
 * documents contradict what is already stored.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.team.application;
