/** The script as direction reads it: scenes made of pieces (actions, speeches, directions), each with its stable id. */
package org.kinora.direction.internal.script;
