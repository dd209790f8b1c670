/** The ground: class files, their headers, their hierarchy, and who refers to which member. Knows ASM and nothing else. */
@NullMarked
package fr.charteia.core.bytecode;

import org.jspecify.annotations.NullMarked;
