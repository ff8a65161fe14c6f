/** Storyboards and contact sheets. */
package org.kinora.documents.internal.board;
