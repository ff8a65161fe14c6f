/** Review notes: read shot by shot, answered, settled, written at what is selected, sent to somebody else and taken in again. */
package org.kinora.workbench.review.internal;
