/** The timeline: tracks of the cut with pictures and waveforms, edited by hand; every gesture is one operation and one undo. */
package org.kinora.workbench.timeline.internal;
