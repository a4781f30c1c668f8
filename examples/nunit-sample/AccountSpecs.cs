using VisualAssertions.NUnit;

namespace NUnitSample;

/// <summary>Every test of <c>specs/*.visual.yaml</c> is a test of this class.</summary>
[VisualSpecs("specs")]
public sealed class AccountSpecs;
