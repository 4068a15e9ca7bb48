package io.duizhao.check.number;

/** How surely some words are a number that a translation has to keep, the surest first. */
enum Certainty {
  /** Digits, or numerals with a unit of magnitude: {@code 1.2亿}, {@code twenty-five}. */
  CERTAIN,
  /** A small number in words, which a translation may put otherwise: {@code 三个}, {@code five}. */
  LIKELY,
  /** A word that can stand for a number and need not: {@code 第一}, {@code both}, {@code a}. */
  VAGUE
}
