/**
 * Letters that reports give authorities, bodies of the world, aid agencies, outlets and countries: never an armed
 * group's, whatever stands beside them. They are no language's own.
 */
export const bodyLetters: ReadonlySet<string> = new Set(
  `UN ONU UNHCR HCR UNICEF OCHA WHO OMS WFP PAM FAO OIM IOM UNDP PNUD UNESCO UNFPA UNMAS UNRWA UNMISS UNISFA UNMHA
  EU UE AU UA ECOWAS CEDEAO SADC CEEAC ECCAS IGAD CEMAC UEMOA EAC OIF OCI OIC NATO OTAN OSCE ASEAN BRICS G5 AES
  ICRC CICR MSF HRW NGO NGOS ONG CPI ICC CIJ ICJ IMF FMI BAD BM ACLED FIDH RSF-REPORTERS CPJ INSO GPS PIB GDP
  AFP AP BBC CNN RFI VOA DW TV RTBF TRT MINUSMA MONUSCO MINUSCA AMISOM ATMIS AUSSOM EUTM
  USA US UK UAE USD RDC DRC RCA CAR PRC URSS USSR BIR BAC CRS GIGN RAID SWAT CIA FBI DIA NSA KGB FSB GRU DGSE DGSI
  SSS DSS PNC PNH GN RN RP NH CV SUV PDF SMS SIM ID CEO PDG PC TNT AK PK PKM RPG DSHK MAG IED EEI UAV VBIED SVBIED
  ADN VIH HIV COVID PS NB MP MPS PM AM GMT UTC BC AD HQ LGA LEA LG HIMARS ATACMS DRG SAM RN NOTE UPDATE EDIT NEWS LIVE FILE PHOTO VIDEO BREAKING ALERT FLASH URGENT
  EXCLUSIVE UPDATED WATCH READ INFO ALERTE`
    .trim()
    .split(/\s+/u),
);

/**
 * Letters of listed groups that no list can bear, as they are also words or other bodies' letters: the text decides, and
 * then they stand for the group of this id.
 */
export const groupLetters: Readonly<Record<string, string>> = {
  IS: 'islamic-state',
  EI: 'islamic-state',
  ASG: 'abu-sayyaf',
  BLA: 'bla',
  NPA: 'npa',
  SDF: 'sdf',
  LRA: 'lra',
  CSP: 'csp',
  CRP: 'crp',
};
