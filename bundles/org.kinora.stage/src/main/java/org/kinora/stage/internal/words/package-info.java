/** What a script names: its words, and the kinds that they stand for. Pure. */
package org.kinora.stage.internal.words;
