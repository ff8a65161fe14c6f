/** Contact sheets: what tools make of real pictures, to be looked at. */
package org.kinora.imaging.internal.sheet;
