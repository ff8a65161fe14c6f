/** What scene headings say: inside or outside, place, rooms, time of day, remarks; in English and the other languages that scripts are written in. */
package org.kinora.screenplay.internal.heading;
