/**
 * The command line: reads files, asks the solver, writes the answer down for people and for
 * programs. Owns options, texts and exit codes; decides nothing about rosters.
 */
@NullMarked
package org.samenrooster.cli;

import org.jspecify.annotations.NullMarked;
