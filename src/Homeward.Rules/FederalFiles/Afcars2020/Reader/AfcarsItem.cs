using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>What the reader hands out, one at a time: the header first, then records read or refused, and at a fault of the file its refusal last.</summary>
public abstract record AfcarsItem;

/// <summary>The header, E1 and E2.</summary>
/// <param name="Header">The two answers.</param>
public sealed record HeaderRead(AfcarsHeader Header) : AfcarsItem;

/// <summary>A record that fits the layout; its answers may still be wrong.</summary>
/// <param name="RecordNumber">The record's place in the file, from 1.</param>
/// <param name="Record">The record.</param>
public sealed record RecordRead(int RecordNumber, AfcarsRecord Record) : AfcarsItem;

/// <summary>A record that does not fit the layout and is left out whole; the next ones are still read.</summary>
/// <param name="RecordNumber">The record's place in the file, from 1.</param>
/// <param name="ChildRecordNumber">E4 where it was read before the fault, else null.</param>
/// <param name="Element">The XML element at fault.</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Reason">A sentence that says what is wrong.</param>
public sealed record RecordRefused(int RecordNumber, string? ChildRecordNumber, string Element, int Line, string Reason) : AfcarsItem;

/// <summary>
/// The file cannot be read, or not further; nothing follows. Records before the fault may have been handed out already, so that who stores them must
/// store all or none.
/// </summary>
/// <param name="Line">The line of the fault, from 1, or null where the file as a whole is meant.</param>
/// <param name="Reason">A sentence that says what to do.</param>
public sealed record FileRefused(int? Line, string Reason) : AfcarsItem;
