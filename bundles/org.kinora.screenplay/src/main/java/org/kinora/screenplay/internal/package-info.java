/** Screenplays read and written: Fountain, Final Draft FDX, plain text; their problems, and the stable ids of their scenes and speeches. */
package org.kinora.screenplay.internal;
